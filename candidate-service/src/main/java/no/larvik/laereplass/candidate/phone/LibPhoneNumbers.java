package no.larvik.laereplass.candidate.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.Optional;
import no.larvik.laereplass.candidate.Mobiles;
import no.larvik.laereplass.candidate.PhoneNumbers;
import org.springframework.stereotype.Component;

@Component
class LibPhoneNumbers implements PhoneNumbers, Mobiles {

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

    @Override
    public boolean includes(String e164) {
        try {
            var kind = numbers.getNumberType(numbers.parse(e164, NORWAY));
            return kind == PhoneNumberType.MOBILE || kind == PhoneNumberType.FIXED_LINE_OR_MOBILE;
        } catch (NumberParseException e) {
            return false;
        }
    }
}
