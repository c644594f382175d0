package io.waymark.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A wire to the database that can be cut, or go silent, and come back. */
public final class Wire implements AutoCloseable {
  private final InetSocketAddress database;
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private volatile boolean silent;
  private volatile ServerSocket entrance;

  private Wire(InetSocketAddress database) throws IOException {
    this.database = database;
    this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    listen(entrance);
  }

  public static Wire to(String jdbcUrl) {
    var url = URI.create(jdbcUrl.substring("jdbc:".length()));
    try {
      return new Wire(new InetSocketAddress(url.getHost(), url.getPort()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same database over this wire. */
  public String reroute(String jdbcUrl) {
    return jdbcUrl.replaceFirst("//[^/]+/", "//127.0.0.1:" + entrance.getLocalPort() + "/");
  }

  /** Connections are refused, and those that were open end. */
  public void cut() {
    close();
  }

  /** Whatever is sent stays without an answer, on old connections and new ones. */
  public void silence() {
    silent = true;
  }

  public void restore() throws IOException {
    silent = false;
    open.forEach(Wire::close);
    if (entrance.isClosed()) {
      entrance = new ServerSocket(entrance.getLocalPort(), 50, InetAddress.getLoopbackAddress());
      listen(entrance);
    }
  }

  @Override
  public void close() {
    close(entrance);
    open.forEach(Wire::close);
  }

  private void listen(ServerSocket at) {
    Thread.ofVirtual()
        .start(
            () -> {
              while (!at.isClosed()) {
                join(at);
              }
            });
  }

  private void join(ServerSocket at) {
    try {
      var client = at.accept();
      open.add(client);
      var server = new Socket();
      open.add(server);
      server.connect(database);
      Thread.ofVirtual().start(() -> pump(client, server));
      Thread.ofVirtual().start(() -> pump(server, client));
    } catch (IOException e) {
      close(at);
    }
  }

  private void pump(Socket from, Socket to) {
    byte[] bytes = new byte[8192];
    try {
      for (int read = from.getInputStream().read(bytes);
          read >= 0;
          read = from.getInputStream().read(bytes)) {
        if (!silent) {
          to.getOutputStream().write(bytes, 0, read);
        }
      }
    } catch (IOException e) {
      close(from);
    }
    close(to);
  }

  private static void close(AutoCloseable socket) {
    try {
      socket.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
