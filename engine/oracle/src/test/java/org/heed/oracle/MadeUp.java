package org.heed.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.CatalogueReader;
import org.heed.internal.catalogue.Problems;

/** The catalogue that random rules name. */
final class MadeUp {

    private MadeUp() {}

    static Catalogue catalogue() {
        Problems problems = new Problems();
        CatalogueReader reader = new CatalogueReader(problems);
        try (InputStream stream = MadeUp.class.getResourceAsStream("/oracle/catalogue.yaml")) {
            assertThat(stream).isNotNull();
            reader.read("catalogue.yaml", new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Catalogue catalogue = reader.catalogue();
        assertThat(problems.all()).isEmpty();
        return catalogue;
    }
}
