package org.sightline.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.sightline.vault.Argon2Cost;
import org.sightline.vault.KeyWrapping;

/**
 * What a store tells before it is opened: its id and how its key is sealed.
 *
 * @param store a random id
 */
record VaultRow(String store, KeyWrapping wrapping) {

    static VaultRow read(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT * FROM vault WHERE id = 1");
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw StoreException.damage("The store's key is missing");
            }
            return new VaultRow(
                    Rows.text(row, "store"),
                    new KeyWrapping(
                            KeyWrapping.Protection.valueOf(Rows.text(row, "protection")),
                            Rows.bytes(row, "salt"),
                            new Argon2Cost(row.getInt("memory"), row.getInt("passes"), row.getInt("lanes")),
                            Rows.bytes(row, "sealed_key")));
        } catch (IllegalArgumentException unknown) {
            throw new StoreException(
                    StoreException.Reason.DAMAGED, unknown, "damaged.part", "The store's key cannot be read");
        }
    }

    void write(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT OR REPLACE INTO vault (id, store, protection, salt, memory, passes, lanes, sealed_key)
                VALUES (1,?,?,?,?,?,?,?)
                """)) {
            Rows.set(
                    insert,
                    store,
                    wrapping.protection(),
                    wrapping.salt(),
                    wrapping.cost().memory(),
                    wrapping.cost().passes(),
                    wrapping.cost().lanes(),
                    wrapping.sealedKey());
            insert.executeUpdate();
        }
    }
}
