import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { candidate } from "../../shared/api/candidates";
import { type Invitation, lastInvitation } from "../../shared/api/invitations";
import type { Candidate } from "../../shared/api/types";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { Page } from "../../shared/ui/Page";
import { InvitationForm } from "./InvitationForm";
import { LastInvitationPanel } from "./LastInvitationPanel";
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
      <Load of={asked}>
        {(person) => (person.linked ? <Paragraph>{t("code.linked")}</Paragraph> : <Code person={person} />)}
      </Load>
    </Page>
  );
}

function Code({ person }: { person: Candidate }) {
  const { t } = useTranslation("followup");
  const [made, setMade] = useState<Invitation | null>(null);
  const last = useQuery(lastInvitation(person.id));
  if (made?.code) return <PaperCode person={person} code={made.code} expiresAt={made.expiresAt} />;
  return (
    <>
      <Paragraph>{t("code.text", { name: person.firstName })}</Paragraph>
      <Load of={last}>
        {(open) => (
          <>
            {open && <LastInvitationPanel person={person} invitation={open} />}
            <InvitationForm person={person} again={open !== null} onMade={setMade} />
          </>
        )}
      </Load>
    </>
  );
}
