import { Paragraph } from "@digdir/designsystemet-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { correct, erase } from "../../shared/api/referrals";
import type { Candidate, NewCandidate } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { AreYouSure } from "../../shared/confirm/AreYouSure";
import { PersonForm } from "../../shared/person/PersonForm";
import { ActionButton } from "../../shared/ui/ActionButton";
import { announce } from "../../shared/ui/live";
import { ProtectAddress } from "./ProtectAddress";

/** Mending is for everybody's staff; the rest is done for those who cannot sign in and ask for it. */
export function RightsPanel({ person }: { person: Candidate }) {
  const { t } = useTranslation("referrals");
  const [open, setOpen] = useState(false);
  return (
    <details className="ds-details" data-variant="tinted" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("rights.title")}</summary>
      <div>
        {open && (
          <div className="stack">
            <Mend person={person} />
            {!person.linked && <TakeAlong person={person} />}
            {!person.linked && <Forget person={person} />}
            <ProtectAddress id={person.id} />
          </div>
        )}
      </div>
    </details>
  );
}

function Mend({ person }: { person: Candidate }) {
  const { t } = useTranslation("mydata");
  const command = useCommand(
    (body: NewCandidate) => correct(person.id, person.version, body),
    () => announce(t("rights.mended")),
  );
  return (
    <PersonForm
      key={person.version}
      command={command}
      words={t("rights.save")}
      initial={person}
      onReload={() => void command.reload()}
    />
  );
}

function TakeAlong({ person }: { person: Candidate }) {
  const { t } = useTranslation("mydata");
  const { t: referrals } = useTranslation("referrals");
  const file = `/api/v1/candidates/${person.id}/export`;
  return (
    <>
      <Paragraph>{referrals("rights.asked")}</Paragraph>
      <div className="actions">
        <a className="ds-button" data-variant="secondary" href={`${file}.pdf`} download>
          {t("rights.pdf")}
        </a>
        <a className="ds-button" data-variant="secondary" href={file} download>
          {t("rights.json")}
        </a>
      </div>
    </>
  );
}

function Forget({ person }: { person: Candidate }) {
  const { t } = useTranslation("referrals");
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const command = useCommand(
    () => erase(person.id),
    () => {
      announce(t("rights.gone"));
      void navigate({ to: "/oppfolging" });
    },
  );
  return (
    <>
      <div className="actions">
        <ActionButton variant="secondary" data-color="danger" onClick={() => setAsked(true)}>
          {t("rights.erase")}
        </ActionButton>
      </div>
      <AreYouSure
        open={asked}
        words={{ title: t("rights.sure"), text: t("rights.sureText"), yes: t("rights.yes"), no: t("mergeNot") }}
        danger
        command={command}
        onYes={() => void command.run(undefined)}
        onClose={() => setAsked(false)}
      />
    </>
  );
}
