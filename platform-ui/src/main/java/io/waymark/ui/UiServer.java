package io.waymark.ui;

import io.micronaut.context.ApplicationContext;
import io.waymark.ui.metrics.MetricsServer;
import java.util.concurrent.Executors;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee11.annotations.AnnotationConfiguration;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.ee11.webapp.Configuration;
import org.eclipse.jetty.ee11.webapp.FragmentConfiguration;
import org.eclipse.jetty.ee11.webapp.MetaInfConfiguration;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.ee11.webapp.WebInfConfiguration;
import org.eclipse.jetty.ee11.webapp.WebXmlConfiguration;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.ClassMatcher;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The UI's process: Jetty carries Vaadin, Micronaut does the wiring. The environment decides where
 * it listens ({@code WAYMARK_UI_HOST}, 127.0.0.1, and {@code WAYMARK_UI_PORT}, 8080), where the API
 * is ({@code WAYMARK_API_URL}, http://localhost:8081) and whether a proxy in front may name the
 * browser's address ({@code WAYMARK_UI_BEHIND_PROXY=true}). This machine alone reaches metrics at
 * {@code WAYMARK_UI_MANAGEMENT_PORT}, 8083.
 */
public final class UiServer {
  private static final Logger LOG = LoggerFactory.getLogger(UiServer.class);

  /**
   * The jars that hold routes, components or their resources; scanning no others keeps the start
   * short.
   */
  private static final String SCANNED =
      ".*/(flow|vaadin|platform-ui|hilla|aura)[^/]*\\.jar$|.*/classes/.*";

  private UiServer() {}

  public static void main(String[] args) throws Exception {
    long begin = System.nanoTime();
    ApplicationContext beans = ApplicationContext.run();
    Beans.use(beans);
    beans.getBean(MetricsServer.class).start();
    Server server = start(beans.getBean(UiSettings.class));
    LOG.info(
        "UI answers on port {} after {} ms", port(server), (System.nanoTime() - begin) / 1_000_000);
    server.join();
    beans.close();
  }

  /** Starts the web server; Micronaut's context must be in {@link Beans} before. */
  static Server start(UiSettings settings) throws Exception {
    QueuedThreadPool threads = new QueuedThreadPool();
    threads.setName("ui");
    threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
    Server server = new Server(threads);
    server.addConnector(connector(server, settings));
    server.setHandler(
        new GracefulHandler(new BrowserRules(compressed(webapp()), settings.https())));
    server.setStopTimeout(5_000);
    server.setStopAtShutdown(true);
    server.start();
    return server;
  }

  private static int port(Server server) {
    return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
  }

  private static ServerConnector connector(Server server, UiSettings settings) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    if (settings.behindProxy()) {
      http.addCustomizer(new ForwardedRequestCustomizer());
    }
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    return connector;
  }

  /**
   * Styles, pages and what changes on them shrink to a sixth. No other site makes a signed-in
   * browser ask for them (cookies are SameSite), so their length gives nothing away. What comes in
   * is not unpacked: browsers send nothing packed.
   */
  private static Handler compressed(Handler web) {
    CompressionHandler handler = new CompressionHandler(web);
    handler.putCompression(new GzipCompression());
    handler.putConfiguration(
        "/*",
        CompressionConfig.builder()
            .defaults()
            .compressIncludeMethod("GET")
            .compressIncludeMethod("POST")
            .decompressExcludePath("/*")
            .build());
    return handler;
  }

  private static WebAppContext webapp() {
    WebAppContext web = new WebAppContext();
    web.setContextPath("/");
    web.setBaseResource(ResourceFactory.of(web).newClassLoaderResource("webroot/", false));
    web.setConfigurationDiscovered(true);
    web.setParentLoaderPriority(true);
    web.setHiddenClassMatcher(new ClassMatcher());
    web.setThrowUnavailableOnStartupException(true);
    web.setDefaultsDescriptor(null);
    web.setAttribute(MetaInfConfiguration.CONTAINER_JAR_PATTERN, SCANNED);
    web.setConfigurations(
        new Configuration[] {
          new WebInfConfiguration(),
          new WebXmlConfiguration(),
          new MetaInfConfiguration(),
          new FragmentConfiguration(),
          new AnnotationConfiguration()
        });
    web.setInitParameter("productionMode", "true");
    SessionCookies.configure(web);
    web.addServlet(vaadin(), "/*");
    return web;
  }

  private static ServletHolder vaadin() {
    ServletHolder servlet = new ServletHolder("vaadin", Pages.class);
    servlet.setAsyncSupported(true);
    servlet.setInitOrder(1);
    servlet.setInitParameter("closeIdleSessions", "true");
    return servlet;
  }
}
