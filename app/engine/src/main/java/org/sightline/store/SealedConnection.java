package org.sightline.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A connection to a store's file and what seals its values. For one thread. */
record SealedConnection(Connection sql, Sealer sealer) implements AutoCloseable {

    PreparedStatement prepare(String text) throws SQLException {
        return sql.prepareStatement(text);
    }

    @Override
    public void close() throws SQLException {
        sql.close();
    }
}
