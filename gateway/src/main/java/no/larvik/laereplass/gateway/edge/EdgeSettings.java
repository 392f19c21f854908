package no.larvik.laereplass.gateway.edge;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much is taken in.
 *
 * @param body largest request body
 * @param table largest file with a table: CSV, XLSX or a feed
 * @param document largest form with a file ({@code multipart/form-data})
 * @param session requests of one session
 * @param bearer requests of one bearer; scripts seed and measure, so they get more
 * @param anonymous requests of one address nobody is signed in at
 * @param signIn sign-ins begun at one address
 */
@ConfigurationProperties("laereplass.limits")
record EdgeSettings(
        DataSize body, DataSize table, DataSize document, Rate session, Rate bearer, Rate anonymous, Rate signIn) {

    /**
     * @param perSecond how fast the bucket fills
     * @param burst how much it holds
     */
    record Rate(double perSecond, long burst) {

        Rate {
            if (perSecond <= 0 || burst < 1) throw new IllegalArgumentException("A rate lets something through.");
        }
    }
}
