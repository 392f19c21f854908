import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { candidate, invite } from "../../shared/api/candidates";
import type { Candidate, Invitation } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { ActionButton } from "../../shared/ui/ActionButton";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { announce } from "../../shared/ui/live";
import { Page } from "../../shared/ui/Page";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";
import { PaperCode } from "./PaperCode";

export default function InvitationPage() {
  const { t } = useTranslation("followup");
  const { candidateId } = useParams({ from: "/oppfolging/personer/$candidateId/kode" });
  const asked = useQuery(candidate(candidateId));
  return (
    <Page
      title={t("code.title")}
      above={
        <BackLink to="/oppfolging/personer/$candidateId" params={{ candidateId }}>
          {t("toPerson")}
        </BackLink>
      }
    >
      <Load of={asked}>{(person) => <Code person={person} />}</Load>
    </Page>
  );
}

function Code({ person }: { person: Candidate }) {
  const { t } = useTranslation("followup");
  const [made, setMade] = useState<Invitation | null>(null);
  const command = useCommand(
    (_: "invite", key: string) => invite(person.id, key),
    (invitation) => {
      setMade(invitation);
      announce(t("code.made"));
    },
  );
  if (made) return <PaperCode person={person} invitation={made} />;
  return (
    <>
      <Paragraph>{t("code.text", { name: person.firstName })}</Paragraph>
      <Paragraph>{t("code.replaces")}</Paragraph>
      {command.problem && <ProblemAlert problem={command.problem} />}
      <div className="actions">
        <ActionButton busy={command.busy} onClick={() => void command.run("invite")}>
          {t("code.make")}
        </ActionButton>
      </div>
    </>
  );
}
