package no.larvik.laereplass.local.signin;

import static java.util.stream.Collectors.joining;
import static no.larvik.laereplass.local.Html.text;

import java.util.Arrays;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** One button for each persona. With {@code login_hint=kari} the page presses Kari's button itself. */
final class SignInPage {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SignInPage() {}

    static String html() {
        return """
                <!doctype html><html lang="nb"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Logg inn – Læreplass Larvik</title><style>
                body{font:1.125rem/1.5 system-ui,sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem;color:#1e2b3c}
                h1{font-size:1.75rem} h2{font-size:1.125rem;margin:1.5rem 0 .5rem} form{margin:.5rem 0}
                button{font:inherit;text-align:left;width:100%%;min-height:3rem;padding:.75rem 1rem;color:inherit;
                background:#fff;border:2px solid #0b4f9e;border-radius:.5rem;cursor:pointer}
                button:hover{background:#e8f0fa} button:focus-visible{outline:3px solid #1e2b3c;outline-offset:3px}
                </style></head><body><main><h1>Hvem vil du være?</h1>
                <p>Dette er en prøve på din egen maskin. Alle personene er oppdiktet, og ingen har passord.</p>
                %s</main><script>
                const hint = new URLSearchParams(location.search).get("login_hint");
                const form = hint && document.getElementById(hint.replace(/^demo-/, ""));
                if (form) form.submit();
                </script></body></html>
                """.formatted(groups().map(SignInPage::section).collect(joining()));
    }

    private static Stream<String> groups() {
        return Arrays.stream(Persona.values()).map(Persona::group).distinct();
    }

    private static String section(String group) {
        var buttons = Arrays.stream(Persona.values())
                .filter(persona -> persona.group().equals(group))
                .map(SignInPage::button)
                .collect(joining());
        return "<h2>" + text(group) + "</h2>" + buttons;
    }

    private static String button(Persona persona) {
        return """
                <form method="post" id="%s"><input type="hidden" name="username" value="%s">
                <input type="hidden" name="claims" value="%s"><button><strong>%s</strong> – %s</button></form>
                """.formatted(
                        persona.key(),
                        persona.subject(),
                        text(JSON.writeValueAsString(persona.claims())),
                        text(persona.fullName()),
                        text(persona.description()));
    }
}
