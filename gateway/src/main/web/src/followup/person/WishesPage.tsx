import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { candidate, saveWishes } from "../../shared/api/candidates";
import type { Candidate, Wishes } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { useAttempt } from "../../shared/forms/useAttempt";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { announce } from "../../shared/ui/live";
import { Page } from "../../shared/ui/Page";
import { WishQuestion } from "../../shared/wishes/WishQuestion";
import { firstWishes, WISH_STEPS } from "../../shared/wishes/wishes";

export default function WishesPage() {
  const { t } = useTranslation("followup");
  const { candidateId } = useParams({ from: "/oppfolging/personer/$candidateId/onsker" });
  const asked = useQuery(candidate(candidateId));
  return (
    <Page
      title={t("wishes.title")}
      lead={t("wishes.lead")}
      above={
        <BackLink to="/oppfolging/personer/$candidateId" params={{ candidateId }}>
          {t("toPerson")}
        </BackLink>
      }
    >
      <Load of={asked}>{(person) => <WishesForm person={person} />}</Load>
    </Page>
  );
}

/** All questions on one page: staff often fill them in while they talk with the person. */
function WishesForm({ person }: { person: Candidate }) {
  const { t } = useTranslation("followup");
  const { t: forms } = useTranslation("forms");
  const navigate = useNavigate();
  const [wishes, setWishes] = useState<Wishes>(() => person.wishes ?? firstWishes());
  const command = useCommand(
    (body: Wishes) => saveWishes(person.id, person.version, body),
    () => {
      announce(t("wishes.saved"));
      void navigate({ to: "/oppfolging/personer/$candidateId", params: { candidateId: person.id } });
    },
  );
  const form = useAttempt([
    wishes.trades.length === 0 && { id: "fag", message: forms("rule.trades") },
    wishes.kinds.length === 0 && { id: "type", message: forms("rule.kinds") },
    !wishes.availableFrom && { id: "start", message: forms("rule.start") },
  ]);
  return (
    <form noValidate className="stack roomy" onSubmit={form.send(() => command.run(wishes))}>
      {WISH_STEPS.map((step) => (
        <section key={step} aria-label={forms(`wish.${step}.task`)}>
          {step === "fag" && (
            <h2 className="ds-heading" data-size="2xs">
              {forms("wish.fag.task")}
            </h2>
          )}
          <WishQuestion step={step} value={wishes} onChange={setWishes} error={form.about(step)} />
        </section>
      ))}
      <SubmitRow words={t("wishes.save")} command={command} form={form} />
    </form>
  );
}
