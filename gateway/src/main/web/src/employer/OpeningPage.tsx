import { Heading, Paragraph, Tag } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { opening } from "../shared/api/employers";
import type { Opening } from "../shared/api/types";
import { NotFound } from "../shared/frame/Refused";
import { FindingsPanel } from "../shared/opening/FindingsPanel";
import { HintPanel } from "../shared/opening/HintPanel";
import { HistoryList } from "../shared/opening/HistoryList";
import { OpeningPreview } from "../shared/opening/OpeningPreview";
import { OwnFacts } from "../shared/opening/OwnFacts";
import { useOpeningTitle } from "../shared/opening/useOpeningTitle";
import { BackLink } from "../shared/ui/BackLink";
import { Load } from "../shared/ui/Load";
import { Page } from "../shared/ui/Page";
import { MyActions } from "./MyActions";
import { OPENING_COLOURS } from "./OpeningTable";
import { Presented } from "./Presented";
import { PublishPanel } from "./PublishPanel";
import { WatchPlace } from "./WatchPlace";

export default function OpeningPage() {
  const { t } = useTranslation("employer");
  const { openingId } = useParams({ from: "/bedrift/plasser/$openingId" });
  const titleOf = useOpeningTitle();
  const asked = useQuery(opening(openingId));
  const place = asked.data;
  const title = place ? titleOf(place) : t("openings.one");
  return (
    <Page
      title={place?.status === "DRAFT" ? t("review.title", { title }) : title}
      above={<BackLink to="/bedrift/plasser">{t("openings.all")}</BackLink>}
      wide
    >
      <Load of={asked}>{(found) => (found ? <Place place={found} /> : <NotFound />)}</Load>
    </Page>
  );
}

function Place({ place }: { place: Opening }) {
  const { t } = useTranslation("employer");
  const { t: words } = useTranslation("opening");
  const { t: codes } = useTranslation("codes");
  const draft = place.status === "DRAFT";
  return (
    <>
      <p>
        <Tag data-color={OPENING_COLOURS[place.status]}>{codes(`opening.${place.status}`)}</Tag>
      </p>
      {place.withdrawnBecause && (
        <p>
          {words("withdrawn", {
            because: words(`withdraw.reasons.${place.withdrawnBecause as "OTHER"}`, {
              defaultValue: place.withdrawnBecause,
            }),
          })}
        </p>
      )}
      {!draft && <Presented opening={place} />}
      {draft && <Paragraph>{t("review.text")}</Paragraph>}
      <section>
        <Heading level={2} data-size="xs">
          {t(draft ? "review.preview" : "openings.about")}
        </Heading>
        <OpeningPreview opening={place} />
        <OwnFacts opening={place} />
      </section>
      <HintPanel opening={place} />
      <FindingsPanel opening={place} />
      {draft && <PublishPanel opening={place} />}
      {place.status === "PUBLISHED" && <WatchPlace opening={place} />}
      <MyActions opening={place} />
      <HistoryList opening={place} />
    </>
  );
}
