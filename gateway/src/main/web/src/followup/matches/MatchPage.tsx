import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { match } from "../../shared/api/matches";
import type { Match } from "../../shared/api/types";
import { useCode } from "../../shared/i18n/codes";
import { weekday } from "../../shared/i18n/format";
import { companySaid } from "../../shared/process/CompanySays";
import { ProcessLater } from "../../shared/process/ProcessLater";
import { refusalOf } from "../../shared/refusal/codes";
import { BackLink } from "../../shared/ui/BackLink";
import { Facts } from "../../shared/ui/Facts";
import { Load } from "../../shared/ui/Load";
import { Page } from "../../shared/ui/Page";
import { StateTag } from "../../shared/ui/small";
import { PersonLink, PlaceLink } from "../suggestions/Other";
import { History } from "./History";
import { SentAbout } from "./SentAbout";
import { StaffActions } from "./StaffActions";

export default function MatchPage() {
  const { t } = useTranslation("followup");
  const { matchId } = useParams({ from: "/oppfolging/treff/$matchId" });
  const asked = useQuery(match(matchId));
  return (
    <Page title={t("match.title")} above={<BackLink to="/oppfolging/treff">{t("matches.title")}</BackLink>}>
      <Load of={asked}>{(found) => <Found match={found} />}</Load>
    </Page>
  );
}

function Found({ match: found }: { match: Match }) {
  const { t } = useTranslation("followup");
  const { t: refused } = useTranslation("process", { keyPrefix: "refusal" });
  const code = useCode();
  const said = companySaid(found).words;
  return (
    <>
      <Facts
        of={[
          [t("matches.state"), <StateTag key="s" state={found.state} />],
          [t("matches.who"), <PersonLink key="p" id={found.candidateId} />],
          [t("match.place"), <PlaceLink key="o" id={found.openingId} />],
          found.scoreWord && [t("match.fit"), code("word", found.scoreWord)],
          found.deadline && [t("matches.deadline"), weekday(found.deadline)],
          found.feedback && [t("match.whyNot"), refused(`codes.${refusalOf(found.feedback.code)}`)],
          said && [
            t("match.feedback"),
            <span key="f" className="own-words">
              {said}
            </span>,
          ],
        ]}
      />
      <StaffActions match={found} />
      <ProcessLater match={found} side="staff" />
      <History of={found.history} />
      <SentAbout match={found.id} />
    </>
  );
}
