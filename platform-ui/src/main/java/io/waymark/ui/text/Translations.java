package io.waymark.ui.text;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Tells Vaadin which languages there are, so that it picks one for a browser, and hands it the same
 * words.
 */
@Singleton
final class Translations implements I18NProvider {
  @Override
  public List<Locale> getProvidedLocales() {
    return Arrays.stream(Language.values()).map(Language::locale).toList();
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... arguments) {
    return new Words(locale).of(key, arguments);
  }
}
