package io.waymark.oidc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;

/**
 * Speaks TLS over connections that lead out. The address is that of the connection and not what a
 * name resolved to a moment ago, so that no name server can answer differently in between.
 */
final class GuardedSockets extends SSLSocketFactory {
  private final SSLSocketFactory sockets = (SSLSocketFactory) SSLSocketFactory.getDefault();

  /** The connection has led inside. */
  static final class LedInside extends SSLException {
    LedInside() {
      super("a private address");
    }
  }

  @Override
  public Socket createSocket(Socket connected, String host, int port, boolean autoClose)
      throws IOException {
    if (!PublicAddress.is(connected.getInetAddress())) {
      connected.close();
      throw new LedInside();
    }
    return sockets.createSocket(connected, host, port, autoClose);
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return sockets.getDefaultCipherSuites();
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return sockets.getSupportedCipherSuites();
  }

  /** The client connects first, and then comes with the connection. */
  @Override
  public Socket createSocket(String host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
    throw new UnsupportedOperationException();
  }
}
