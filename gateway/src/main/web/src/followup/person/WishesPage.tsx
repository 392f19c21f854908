import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { candidate, saveWishes } from "../../shared/api/candidates";
import type { Candidate, Wishes } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import type { Mistake } from "../../shared/forms/ErrorSummary";
import { SubmitRow } from "../../shared/forms/SubmitRow";
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
  const [attempt, setAttempt] = useState(0);
  const command = useCommand(
    (body: Wishes) => saveWishes(person.id, person.version, body),
    () => {
      announce(t("wishes.saved"));
      void navigate({ to: "/oppfolging/personer/$candidateId", params: { candidateId: person.id } });
    },
  );
  const mistakes: Mistake[] = [];
  if (wishes.trades.length === 0) mistakes.push({ id: "fag", message: forms("rule.trades") });
  if (wishes.kinds.length === 0) mistakes.push({ id: "type", message: forms("rule.kinds") });
  if (!wishes.availableFrom) mistakes.push({ id: "start", message: forms("rule.start") });
  const told = attempt > 0 ? mistakes : [];
  return (
    <form
      noValidate
      className="stack roomy"
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt(attempt + 1);
        if (mistakes.length === 0) void command.run(wishes);
      }}
    >
      {WISH_STEPS.map((step) => (
        <section key={step} aria-label={forms(`wish.${step}.task`)}>
          {step === "fag" && (
            <h2 className="ds-heading" data-size="2xs">
              {forms("wish.fag.task")}
            </h2>
          )}
          <WishQuestion
            step={step}
            value={wishes}
            onChange={setWishes}
            error={told.find(({ id }) => id === step)?.message}
          />
        </section>
      ))}
      <SubmitRow words={t("wishes.save")} command={command} mistakes={told} attempt={attempt} />
    </form>
  );
}
