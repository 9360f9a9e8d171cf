package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** nginx as a plain proxy to one sidecar: what any hospital could put there instead of a dispatcher. */
final class NginxProxy implements AutoCloseable {
    private static final int START_TRIES = 100;
    private static final long TRY_MILLIS = 50;

    private final Process process;
    private final int port;

    private NginxProxy(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @throws IOException when nginx is not installed ({@code apt-get install nginx-light}) or does not start */
    static NginxProxy before(URI sidecar) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("engage-nginx");
        int port = freePort();
        Path config = home.resolve("nginx.conf");
        Files.writeString(config, """
                daemon off;
                worker_processes auto;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 1024; }
                http {
                  access_log off;
                  client_body_temp_path %1$s/body;
                  proxy_temp_path %1$s/proxy;
                  fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi;
                  scgi_temp_path %1$s/scgi;
                  upstream sidecar { server %2$s; keepalive 128; }
                  server {
                    listen 127.0.0.1:%3$d;
                    keepalive_requests 10000000;
                    location / {
                      proxy_pass http://sidecar;
                      proxy_http_version 1.1;
                      proxy_set_header Connection "";
                      proxy_set_header Host %2$s;
                    }
                  }
                }
                """.formatted(home, sidecar.getAuthority(), port));
        Process process;
        try {
            process = new ProcessBuilder(List.of("nginx", "-p", home.toString(), "-c", config.toString()))
                    .inheritIO()
                    .start();
        } catch (IOException missing) {
            throw new IOException("nginx is not installed; on Debian: apt-get install nginx-light", missing);
        }
        NginxProxy proxy = new NginxProxy(process, port);
        proxy.awaitOpen();
        return proxy;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    private void awaitOpen() throws IOException, InterruptedException {
        for (int i = 0; i < START_TRIES; i++) {
            try (Socket open = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(TRY_MILLIS);
            }
        }
        close();
        throw new IOException("nginx did not open its port");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
