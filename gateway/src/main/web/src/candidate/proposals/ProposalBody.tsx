import { Heading, List, Paragraph } from "@digdir/designsystemet-react";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Match, Opening } from "../../shared/api/types";
import { useCode, useTradeName } from "../../shared/i18n/codes";
import { day, listed } from "../../shared/i18n/format";
import { openArea } from "../../shared/i18n/texts";
import { ProcessLater } from "../../shared/process/ProcessLater";
import { Facts } from "../../shared/ui/Facts";
import { TextLink } from "../../shared/ui/links";
import { AnswerBar } from "./AnswerBar";
import { Reasons } from "./Reasons";
import { Standing } from "./Standing";
import { useWay } from "./useWay";

const MoreAboutWhy = lazy(() => import("./MoreAboutWhy"));

const PlaceDetails = lazy(async () => {
  await openArea("opening");
  return import("../../shared/opening/PlaceDetails");
});

export function ProposalBody({ match, place }: { match: Match; place: Opening | null }) {
  const { t } = useTranslation("candidate");
  const code = useCode();
  const tradeName = useTradeName();
  const way = useWay(match.id);
  const waiting = match.state === "PROPOSED";
  return (
    <>
      <Standing match={match} />
      <ProcessLater match={match} side="candidate" />
      {match.message && (
        <section>
          <Heading level={2} data-size="xs">
            {t("proposal.message")}
          </Heading>
          <Paragraph className="own-words">{match.message}</Paragraph>
        </section>
      )}
      <Facts
        of={[
          [t("proposal.employer"), place?.employerName ?? ""],
          [t("proposal.trade"), tradeName(place?.trade ?? match.trade)],
          [t("proposal.kind"), code("kind", place?.kind ?? match.kind)],
          [t("proposal.place"), place ? [place.unitName, place.place].filter(Boolean).join(", ") : ""],
          [t("way.name"), way ?? ""],
          [t("proposal.start"), place ? day(place.startFrom) : ""],
          place &&
            place.supports.length > 0 && [
              t("proposal.supports"),
              listed(place.supports.map((one) => code("support", one))),
            ],
        ]}
      />
      {place && (
        <Suspense>
          <PlaceDetails details={place.details} />
        </Suspense>
      )}
      {place?.tasks && (
        <section>
          <Heading level={2} data-size="xs">
            {t("proposal.tasks")}
          </Heading>
          <Paragraph lang="nb" className="own-words">
            {place.tasks}
          </Paragraph>
        </section>
      )}
      <section>
        <Heading level={2} data-size="xs">
          {t("proposal.why")}
        </Heading>
        <Reasons matchId={match.id} />
        <Suspense>
          <MoreAboutWhy matchId={match.id} />
        </Suspense>
      </section>
      {waiting && (
        <section>
          <Heading level={2} data-size="xs">
            {t("proposal.ifYes")}
          </Heading>
          <List.Ordered>
            <List.Item>{t("proposal.ifYesOne")}</List.Item>
            <List.Item>{t("proposal.ifYesTwo")}</List.Item>
            <List.Item>{t("proposal.ifYesThree")}</List.Item>
          </List.Ordered>
        </section>
      )}
      <p>
        <TextLink to="/meg">{t("proposal.wonder")}</TextLink>
      </p>
      <AnswerBar match={match} />
    </>
  );
}
