package no.larvik.laereplass.notification.templates.web;

import jakarta.validation.Valid;
import no.larvik.laereplass.chassis.problem.Problems;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.ETags;
import no.larvik.laereplass.chassis.web.Page;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.templates.Authoring;
import no.larvik.laereplass.notification.templates.Template;
import no.larvik.laereplass.notification.templates.TemplateProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people are told, worded by administrators and by nobody else. */
@RestController
@RequestMapping("/api/v1/notification-templates")
class TemplateController {

    private final Authoring authoring;
    private final Problems problems;

    TemplateController(Authoring authoring, Problems problems) {
        this.authoring = authoring;
        this.problems = problems;
    }

    @GetMapping
    Page<TemplateLine> templates(Caller caller) {
        require(caller);
        return new Page<>(authoring.all().stream().map(TemplateLine::of).toList(), null);
    }

    @GetMapping("/{id}")
    ResponseEntity<TemplateBody> template(@PathVariable String id, Caller caller) {
        require(caller);
        return answer(authoring.one(id));
    }

    /** Nothing is stored. What would be refused is told with the preview. */
    @PostMapping("/{id}/preview")
    PreviewBody previewTemplate(@PathVariable String id, @Valid @RequestBody DraftBody draft, Caller caller) {
        require(caller);
        return PreviewBody.of(authoring.preview(id, draft.toLanguage(), draft.toWords()), problems);
    }

    /** In force from the next message on. */
    @PutMapping("/{id}/texts/{language}")
    ResponseEntity<TemplateBody> changeTemplate(
            @PathVariable String id,
            @PathVariable String language,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChangeBody body,
            Caller caller) {
        require(caller);
        var version = (int) ETags.required(ifMatch);
        var change = body.toChange(LanguageTag.read(language));
        return answer(authoring.decide(id, change, version, caller.municipality()));
    }

    /** Back to what the platform was delivered with, as a decision of its own. */
    @PostMapping("/{id}/texts/{language}/restoration")
    ResponseEntity<TemplateBody> restoreTemplate(
            @PathVariable String id,
            @PathVariable String language,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody RestoreBody body,
            Caller caller) {
        require(caller);
        var version = (int) ETags.required(ifMatch);
        Language read = LanguageTag.read(language);
        var change = new Authoring.Change(read, null, false, body.why());
        return answer(authoring.decide(id, change, version, caller.municipality()));
    }

    private ResponseEntity<TemplateBody> answer(Template template) {
        var history = authoring.history(template.id().key());
        return ResponseEntity.ok().eTag(ETags.of(template.version())).body(TemplateBody.of(template, history));
    }

    private static void require(Caller caller) {
        if (!caller.is("administrator")) throw new TemplateProblem.ForAdministratorsOnly();
    }
}
