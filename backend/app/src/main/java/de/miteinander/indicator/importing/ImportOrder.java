package de.miteinander.indicator.importing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file to be imported, with everything the work needs outside of a request.
 *
 * @param id identifier the import will have
 * @param file the file, readable more than once
 * @param bytes its size, 0 if unknown
 * @param hash SHA-256 of the file
 * @param format what the sender calls it
 * @param sourceId source of rows that name none, or null
 * @param mapping how foreign columns are read
 * @param mappingFrom where that comes from
 * @param scope what the file replaces as a whole, or null when it is merged
 * @param dryRun whether only to say what would happen
 * @param actor pseudonym of who imports
 */
record ImportOrder(
        UUID id,
        ByteSource file,
        long bytes,
        String hash,
        FileFormat format,
        @Nullable DecimalMark decimal,
        @Nullable UUID sourceId,
        ImportMapping mapping,
        MappingFrom mappingFrom,
        @Nullable ImportScope scope,
        OnError onError,
        boolean dryRun,
        String actor) {}
