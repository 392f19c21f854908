import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { identity } from "../../shared/api/candidates";
import { type Match, type MatchState, PLACED } from "../../shared/api/types";
import { OpenCardView } from "../../shared/card/OpenCardView";
import { DocumentLink } from "../../shared/casework/DocumentLink";
import { day } from "../../shared/i18n/format";
import { Load } from "../../shared/ui/Load";
import { Panel } from "../../shared/ui/small";

const OPEN: MatchState[] = ["INTERESTED", "INTERVIEW", "TRIAL", "OFFERED", ...PLACED];

/** The name and number, once the company has said it is interested and while the young person agrees. */
export function WhoItIs({ match }: { match: Match }) {
  return OPEN.includes(match.state) ? <Shown match={match} /> : null;
}

function Shown({ match }: { match: Match }) {
  const { t } = useTranslation("employer");
  const asked = useQuery(identity(match.candidateId, match.id));
  return (
    <Panel title={t("who.title")} tone="accent">
      <Load of={asked}>
        {(who) =>
          who ? (
            <>
              <OpenCardView
                card={who}
                files={(document) => (
                  <DocumentLink candidateId={match.candidateId} document={document} match={match.id} />
                )}
              />
              {who.expiresAt && <Paragraph>{t("who.until", { date: day(who.expiresAt) })}</Paragraph>}
              <p className="muted">{t("who.logged")}</p>
            </>
          ) : (
            <Paragraph>{t("who.closed")}</Paragraph>
          )
        }
      </Load>
    </Panel>
  );
}
