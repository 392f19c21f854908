package no.larvik.laereplass.matching.rules.web;

import jakarta.validation.Valid;
import java.net.URI;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.rules.Preview;
import no.larvik.laereplass.matching.rules.RuleKeeping;
import no.larvik.laereplass.matching.rules.Rulebook;
import no.larvik.laereplass.matching.web.People;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The rules and their history, open to everybody who answers for them; changed by administrators. */
@RestController
@RequestMapping("/api/v1/rules")
class RulesController {

    private static final String[] READERS = {"staff", "team-lead", "administrator", "dpo"};

    private final Rulebook book;
    private final RuleKeeping keeping;

    RulesController(Rulebook book, RuleKeeping keeping) {
        this.book = book;
        this.keeping = keeping;
    }

    @GetMapping
    RulesBody rules(Caller caller) {
        People.of(caller).require(READERS);
        return RulesBody.of(book);
    }

    @GetMapping("/{version}")
    RuleSetBody rulesOf(@PathVariable String version, Caller caller) {
        People.of(caller).require(READERS);
        return book.version(version)
                .map(known -> RuleSetBody.of(known, book))
                .orElseThrow(() -> new MatchingProblem.NotFound(version));
    }

    /** The neighbour trades a version judges by. */
    @GetMapping("/{version}/neighbours")
    NeighboursBody neighbourTrades(@PathVariable String version, Caller caller) {
        People.of(caller).require(READERS);
        return book.version(version)
                .map(known -> NeighboursBody.of(version, book.neighboursOf(known)))
                .orElseThrow(() -> new MatchingProblem.NotFound(version));
    }

    @PostMapping("/preview")
    Preview previewRules(@Valid @RequestBody ProposalRequest request, Caller caller) {
        return keeping.preview(request.toProposal(), People.of(caller));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<RuleSetBody> decideRules(@Valid @RequestBody ProposalRequest request, Caller caller) {
        var decided = keeping.decide(request.toProposal(), request.toReason(), People.of(caller));
        return ResponseEntity.created(URI.create("/api/v1/rules/" + decided.version()))
                .body(RuleSetBody.of(decided, book));
    }
}
