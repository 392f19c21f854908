import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { opening } from "../../shared/api/employers";
import {
  changeProtected,
  eraseProtected,
  type NewProtected,
  type ProtectedPerson,
  type ProtectedStep,
  protectedPerson,
} from "../../shared/api/protected";
import { useCommand } from "../../shared/api/useCommand";
import { AreYouSure } from "../../shared/confirm/AreYouSure";
import { moment } from "../../shared/i18n/format";
import { ActionButton } from "../../shared/ui/ActionButton";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { announce } from "../../shared/ui/live";
import { Page } from "../../shared/ui/Page";
import { Panel } from "../../shared/ui/small";
import { ProtectedForm } from "./ProtectedForm";
import { StepForm } from "./StepForm";

export function ProtectedPage({ id }: { id: string }) {
  const { t } = useTranslation("referrals", { keyPrefix: "protected" });
  const asked = useQuery(protectedPerson(id));
  return (
    <Page
      title={t("case")}
      above={
        <BackLink to="/oppfolging/skjermet/$page" params={{ page: "alle" }}>
          {t("title")}
        </BackLink>
      }
    >
      <Load of={asked}>
        {(one) => (
          <>
            <Panel title={t("steps")}>
              {one.steps.length === 0 && <p className="muted">{t("noSteps")}</p>}
              <ol className="stack">
                {one.steps.toReversed().map((step) => (
                  <li key={step.at + step.what}>
                    <Step step={step} />
                  </li>
                ))}
              </ol>
              <StepForm id={one.id} />
            </Panel>
            <Person key={one.version} one={one} />
            {one.earlier.length > 0 && <Earlier one={one} />}
            <Forget one={one} />
          </>
        )}
      </Load>
    </Page>
  );
}

function Step({ step }: { step: ProtectedStep }) {
  const { t } = useTranslation("referrals", { keyPrefix: "protected" });
  const place = useQuery({ ...opening(step.openingId ?? ""), enabled: Boolean(step.openingId) }).data;
  return (
    <>
      <strong>{t(`done.${step.what}`)}</strong>{" "}
      <span className="muted">{[moment(step.at), step.by].filter(Boolean).join(" – ")}</span>
      {place && (
        <div>
          {place.title}, {place.employerName}
        </div>
      )}
      {step.words && <div>{step.words}</div>}
    </>
  );
}

function Person({ one }: { one: ProtectedPerson }) {
  const { t } = useTranslation("referrals", { keyPrefix: "protected" });
  const command = useCommand(
    (body: NewProtected) => changeProtected(one.id, one.version, body),
    () => announce(t("saved")),
  );
  return (
    <Panel title={`${one.firstName} ${one.lastName}`}>
      <ProtectedForm initial={one} words={t("save")} command={command} />
    </Panel>
  );
}

function Earlier({ one }: { one: ProtectedPerson }) {
  const { t } = useTranslation("referrals", { keyPrefix: "protected" });
  return (
    <Panel title={t("earlier")}>
      <ol className="stack">
        {one.earlier.map((was) => (
          <li key={was.at + was.text}>
            <span className="muted">{[moment(was.at), was.by ?? t("bySelf")].join(" – ")}</span>
            <div>{was.text}</div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Forget({ one }: { one: ProtectedPerson }) {
  const { t } = useTranslation("referrals", { keyPrefix: "protected" });
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const command = useCommand(
    () => eraseProtected(one.id, one.version),
    () => {
      announce(t("erased"));
      void navigate({ to: "/oppfolging/skjermet/$page", params: { page: "alle" } });
    },
  );
  return (
    <>
      <div className="actions">
        <ActionButton variant="secondary" data-color="danger" onClick={() => setAsked(true)}>
          {t("erase")}
        </ActionButton>
      </div>
      <AreYouSure
        open={asked}
        words={{ title: t("eraseSure"), text: t("eraseText"), yes: t("eraseYes"), no: t("not") }}
        danger
        command={command}
        onYes={() => void command.run(undefined)}
        onClose={() => setAsked(false)}
      />
    </>
  );
}
