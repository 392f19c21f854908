package no.larvik.laereplass.demo;

import java.util.Map;

/** Those who follow up tell how they are reached: every young person has somebody to call, and news comes by e-mail. */
final class Colleagues {

    private static final Map<String, String> PHONES =
            Map.of("nora", "+4740000001", "jonas", "+4740000002", "liv", "+4740000003");

    private final Platform platform;

    Colleagues(Platform platform) {
        this.platform = platform;
    }

    /** Once more changes nothing. */
    void canBeCalled() {
        PHONES.forEach((persona, phone) -> platform.as(persona)
                .patiently()
                .put("/api/v1/staff/me/contact", Map.of("phone", phone, "email", persona + "@demo.invalid"), null)
                .expect(200));
    }
}
