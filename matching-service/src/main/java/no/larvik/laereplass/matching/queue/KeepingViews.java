package no.larvik.laereplass.matching.queue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.MatchingProblem.BadField;
import no.larvik.laereplass.matching.Person;
import org.springframework.stereotype.Service;

/** Everybody's own views and nobody else's. A link to one is the address itself: what it shows is the reader's own. */
@Service
public class KeepingViews {

    static final int MOST = 20;
    private static final int LONGEST_NAME = 40;
    private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9=&%._,~+-]{0,300}");

    private final SavedViews store;

    public KeepingViews(SavedViews store) {
        this.store = store;
    }

    public SavedViews.Own of(Person staff) {
        staff.require("staff", "team-lead");
        return store.of(staff.subject());
    }

    /**
     * @throws MatchingProblem.BadFields when one cannot be kept
     * @throws MatchingProblem.ChangedMeanwhile when they were changed in another window
     */
    public SavedViews.Own keep(List<SavedView> views, long readVersion, Person staff) {
        staff.require("staff", "team-lead");
        var faults = faultsIn(views);
        if (!faults.isEmpty()) throw new MatchingProblem.BadFields(faults);
        if (!store.put(new SavedViews.Own(staff.subject(), views, readVersion)))
            throw new MatchingProblem.ChangedMeanwhile("views");
        return store.of(staff.subject());
    }

    private static List<BadField> faultsIn(List<SavedView> views) {
        var faults = new ArrayList<BadField>();
        var names = new HashSet<String>();
        if (views.size() > MOST) faults.add(new BadField("/views", "views-too-many"));
        for (int at = 0; at < views.size(); at++) {
            var view = views.get(at);
            if (view.name().isBlank() || view.name().length() > LONGEST_NAME)
                faults.add(new BadField("/views/" + at + "/name", "view-name"));
            else if (!names.add(view.on() + view.name())) faults.add(new BadField("/views/" + at + "/name", "twice"));
            if (!QUERY.matcher(view.query()).matches())
                faults.add(new BadField("/views/" + at + "/query", "view-query"));
        }
        return faults;
    }
}
