package io.waymark.ui.client;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The API said no, or could not be reached. {@link #code()} is stable and may be branched on. */
public final class ApiProblem extends RuntimeException {
  /** The code of a call that got no answer at all. */
  public static final String UNREACHABLE = "api.unreachable";

  private final int status;
  private final String code;
  private final @Nullable String detail;
  private final transient List<ProblemBody.FieldError> errors;
  private final transient List<TenantChoice> choices;
  private final @Nullable String challenge;
  private final transient List<FactorKind> factors;
  private final @Nullable Theme theme;
  private final double contrast;
  private final @Nullable Duration retryAfter;

  /**
   * @param request how the API's log names it; null where nothing answered
   */
  ApiProblem(
      int status,
      @Nullable ProblemBody body,
      @Nullable Duration retryAfter,
      @Nullable String request) {
    super(message(status, body, request), null, true, false);
    this.status = status;
    this.code = codeOf(status, body);
    this.detail = body == null ? null : body.detail();
    this.errors = Lists.orEmpty(body == null ? null : body.errors());
    this.choices = Lists.orEmpty(body == null ? null : body.choices());
    this.challenge = body == null ? null : body.challenge();
    this.factors = Lists.orEmpty(body == null ? null : body.factors());
    this.theme = body == null ? null : body.theme();
    this.contrast = body == null || body.contrast() == null ? 0 : body.contrast();
    this.retryAfter = retryAfter;
  }

  /** A problem with nothing but its status and code. */
  public static ApiProblem of(int status, String code) {
    return new ApiProblem(status, ProblemBody.of(code), null, null);
  }

  /** A problem as the API told it. */
  public static ApiProblem of(int status, ProblemBody body) {
    return new ApiProblem(status, body, null, null);
  }

  static ApiProblem unreachable() {
    return of(503, UNREACHABLE);
  }

  private static String message(int status, @Nullable ProblemBody body, @Nullable String request) {
    String problem = status + " " + codeOf(status, body);
    return request == null ? problem : problem + " #" + request;
  }

  private static String codeOf(int status, @Nullable ProblemBody body) {
    return body == null || body.code() == null ? "http." + status : body.code();
  }

  /** The HTTP status; 503 where nothing answered. */
  public int status() {
    return status;
  }

  /** The stable code, such as {@code check_in.not_open}. */
  public String code() {
    return code;
  }

  /** One sentence for people, if the API gave one. */
  public @Nullable String detail() {
    return detail;
  }

  /** What is wrong with which field; empty when no field is to blame. */
  public List<ProblemBody.FieldError> errors() {
    return errors;
  }

  /** The tenants to choose from, for {@code session.tenant_required}. */
  public List<TenantChoice> choices() {
    return choices;
  }

  /** What a sign-in goes on with, for {@code session.second_factor} and the choice of a tenant. */
  public @Nullable String challenge() {
    return challenge;
  }

  /** What the account asks for beside its password, for {@code session.second_factor}. */
  public List<FactorKind> factors() {
    return factors;
  }

  /** In which theme a colour cannot be read, for {@code setting.contrast}. */
  public @Nullable Theme theme() {
    return theme;
  }

  /** By how much it stands out there: n to one; 0 where no colour was refused. */
  public double contrast() {
    return contrast;
  }

  /** How long to wait before trying again, if the API said so. */
  public @Nullable Duration retryAfter() {
    return retryAfter;
  }

  /** True when the code is the given one. */
  public boolean is(String other) {
    return code.equals(other);
  }
}
