package no.larvik.laereplass.employer.employers.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import no.larvik.laereplass.employer.employers.Contact;
import no.larvik.laereplass.employer.employers.Language;
import no.larvik.laereplass.employer.web.Phones;
import org.jspecify.annotations.Nullable;

/** Who the employer is, as somebody writes it. */
record RegistrationBody(
        @NotBlank @Size(max = 30) String organisationNumber,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String contactName,
        @NotBlank @Email @Size(max = 254) String contactEmail,
        @Size(max = 30) @Nullable String contactPhone,
        @NotNull @Pattern(regexp = "nb|nn|en") String language) {

    Contact contact() {
        return new Contact(
                contactName.strip(),
                contactEmail.strip(),
                Phones.e164("contactPhone", contactPhone),
                Language.valueOf(language.toUpperCase(Locale.ROOT)));
    }
}
