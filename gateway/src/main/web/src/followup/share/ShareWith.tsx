import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { opening } from "../../shared/api/employers";
import { type Shareable, shareable } from "../../shared/api/proposals";
import { everybody } from "../../shared/api/queue";
import { chosenLanguages } from "../../shared/api/wording";
import { OpeningPreview } from "../../shared/opening/OpeningPreview";
import { Fold } from "../../shared/process/Fold";
import { told } from "../../shared/told/told";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { Page } from "../../shared/ui/Page";
import { Empty } from "../../shared/ui/small";
import { ShareForm } from "./ShareForm";

/** One place for several: who, what each gets, and until when they may answer. */
export default function ShareWith() {
  const { t } = useTranslation("share");
  const { openingId } = useParams({ from: "/oppfolging/plasser/$openingId/del" });
  const place = useQuery(opening(openingId)).data;
  const asked = useQuery(shareable(openingId));
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      above={
        <BackLink to="/oppfolging/plasser/$openingId" params={{ openingId }}>
          {place?.title ?? t("toPlace")}
        </BackLink>
      }
    >
      {place && (
        <Fold title={t("place")}>
          <OpeningPreview opening={place} level={2} />
        </Fold>
      )}
      <Load of={asked}>{(found) => <Found openingId={openingId} found={found} />}</Load>
    </Page>
  );
}

function Found({ openingId, found }: { openingId: string; found: Shareable }) {
  const { t } = useTranslation("share");
  const people = useQuery(everybody());
  const chosen = useQuery(chosenLanguages(found.people.map(({ candidateId }) => candidateId)));
  if (found.people.length === 0)
    return (
      <Empty title={t("empty")}>
        <p>{t("emptyText")}</p>
      </Empty>
    );
  return (
    <Load of={people}>
      {(known) => (
        <Load of={chosen}>
          {(languages) => <ShareForm openingId={openingId} found={found} people={told(known, languages)} />}
        </Load>
      )}
    </Load>
  );
}
