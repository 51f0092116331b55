package org.heed.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** What is shipped. ArchUnit's own option only knows target/test-classes, and quick builds go elsewhere. */
final class MainCode implements ImportOption {

    @Override
    public boolean includes(Location location) {
        return !location.contains("/test-classes/");
    }
}
