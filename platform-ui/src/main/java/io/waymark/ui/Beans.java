package io.waymark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micronaut.context.ApplicationContext;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets Micronaut make Vaadin's views, so that they take what they need in their constructors. */
public final class Beans implements InstantiatorFactory {
  private static volatile @Nullable ApplicationContext context;

  /** Names the process's one context; before the first page is served. */
  public static void use(ApplicationContext beans) {
    context = beans;
  }

  @Override
  public Instantiator createInstantitor(VaadinService service) {
    return new FromContext(service, Objects.requireNonNull(context, "Beans.use comes first"));
  }

  /** Micronaut first, Vaadin's own way for everything that is no bean. */
  private static final class FromContext extends DefaultInstantiator {
    private final transient ApplicationContext beans;

    FromContext(VaadinService service, ApplicationContext beans) {
      super(service);
      this.beans = beans;
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
      return beans.containsBean(type) ? beans.getBean(type) : super.getOrCreate(type);
    }

    @Override
    public <T extends Component> T createComponent(Class<T> type) {
      return beans.containsBean(type) ? beans.getBean(type) : super.createComponent(type);
    }

    @Override
    public I18NProvider getI18NProvider() {
      return beans.getBean(I18NProvider.class);
    }

    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
      return Stream.concat(
          super.getServiceInitListeners(),
          beans.getBeansOfType(VaadinServiceInitListener.class).stream());
    }
  }
}
