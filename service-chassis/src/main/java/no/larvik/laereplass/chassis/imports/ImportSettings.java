package no.larvik.laereplass.chassis.imports;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How imports are carried out and how long they are kept.
 *
 * @param piece rows that are read, changed and written as one
 * @param atOnce rows of a piece that are under way at the same time
 * @param lease a worker that has said nothing for so long is taken for dead
 * @param keepUploads how long rows that were never applied are kept, and those that were refused
 * @param keepReceipts how long an import can be seen and undone
 */
@ConfigurationProperties("laereplass.imports")
public record ImportSettings(
        @DefaultValue("200") int piece,
        @DefaultValue("8") int atOnce,
        @DefaultValue("30s") Duration lease,
        @DefaultValue("7d") Duration keepUploads,
        @DefaultValue("30d") Duration keepReceipts) {}
