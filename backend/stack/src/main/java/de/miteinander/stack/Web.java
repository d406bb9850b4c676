package de.miteinander.stack;

import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Web servers on the loopback address. */
final class Web {

    private Web() {}

    static Server server(int port, Handler handler) {
        var threads = new QueuedThreadPool();
        threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
        threads.setDaemon(true);
        var configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        // The backend judges odd paths itself; a proxy that refuses them would hide what it says to them.
        configuration.setUriCompliance(UriCompliance.UNSAFE);
        var server = new Server(threads);
        var connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(new ContextHandler(handler, "/"));
        try {
            server.start();
        } catch (Exception failure) {
            throw new StackException("Nothing could listen on port " + port + ".", failure);
        }
        return server;
    }

    static void stop(Server server) {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new StackException("A web server did not stop.", failure);
        }
    }
}
