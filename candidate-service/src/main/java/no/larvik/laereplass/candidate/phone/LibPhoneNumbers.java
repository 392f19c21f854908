package no.larvik.laereplass.candidate.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;
import no.larvik.laereplass.candidate.PhoneNumbers;
import org.springframework.stereotype.Component;

@Component
class LibPhoneNumbers implements PhoneNumbers {

    private static final String NORWAY = "NO";

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    @Override
    public Optional<String> read(String typed) {
        try {
            var number = numbers.parse(typed, NORWAY);
            return numbers.isValidNumber(number)
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
