package net.healix360.engage.telephony.boundary;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads an order whatever the browser calls it: a beacon is sent as plain text. */
@Provider
public class OrderBodyReader implements MessageBodyReader<OrderBody> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == OrderBody.class;
    }

    @Override
    public OrderBody readFrom(
            Class<OrderBody> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        return OrderBody.parse(stream.readAllBytes());
    }
}
