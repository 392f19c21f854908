package no.larvik.laereplass.matching.queue;

import static no.larvik.laereplass.matching.queue.ASituation.NOON;
import static no.larvik.laereplass.matching.queue.ASituation.ago;
import static no.larvik.laereplass.matching.queue.ASituation.in;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MarkTest {

    @Test
    void whatIsPutOffComesBackOnItsDay() {
        var item = item("PROPOSED", in(30));
        var mark = Mark.none(item.key(), NOON).hidden(new Mark.PutOff(item.facts(), in(3)), NOON);

        assertThat(mark.hides(item, in(2))).isTrue();
        assertThat(mark.hides(item, in(3))).isFalse();
    }

    @Test
    void whatIsPutOffComesBackWhenItBecomesDue() {
        var item = item("PROPOSED", in(1));
        var mark = Mark.none(item.key(), NOON).hidden(new Mark.PutOff(item.facts(), in(3)), NOON);

        assertThat(mark.hides(item, NOON)).isTrue();
        assertThat(mark.hides(item, in(2))).isFalse();
    }

    @Test
    void whatIsPutOffOrDoneComesBackWhenTheFactsChange() {
        var item = item("PROPOSED", in(30));
        var late = Mark.none(item.key(), NOON).hidden(new Mark.PutOff(item.facts(), in(9)), NOON);
        var done = Mark.none(item.key(), NOON).hidden(new Mark.PutOff(item.facts(), null), NOON);

        assertThat(late.hides(item("EXPIRED", in(30)), in(1))).isFalse();
        assertThat(done.hides(item, in(29))).isTrue();
        assertThat(done.hides(item("PROPOSED", in(31)), in(1))).isFalse();
    }

    @Test
    void whatWasOverdueAlreadyCanBePutOff() {
        var item = item("PROPOSED", ago(1));
        var mark = Mark.none(item.key(), NOON).hidden(new Mark.PutOff(item.facts(), in(3)), NOON);

        assertThat(mark.hides(item, in(2))).isTrue();
    }

    private static Item item(String why, Instant due) {
        return Item.ofPerson(Kind.RING, "kari", why, ago(5), due);
    }
}
