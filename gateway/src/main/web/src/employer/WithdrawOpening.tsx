import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { opening, withdrawOpening } from "../shared/api/employers";
import type { Opening } from "../shared/api/types";
import { useCommand } from "../shared/api/useCommand";
import { OneOf } from "../shared/forms/Choices";
import { SubmitRow } from "../shared/forms/SubmitRow";
import { NotFound } from "../shared/frame/Refused";
import { BackLink } from "../shared/ui/BackLink";
import { Load } from "../shared/ui/Load";
import { announce } from "../shared/ui/live";
import { Page } from "../shared/ui/Page";

const REASONS = ["FILLED_ELSEWHERE", "NO_CAPACITY", "POSTED_BY_MISTAKE", "OTHER"] as const;

export default function WithdrawOpening() {
  const { t } = useTranslation("employer");
  const { openingId } = useParams({ from: "/bedrift/plasser/$openingId/trekk" });
  const asked = useQuery(opening(openingId));
  return (
    <Page
      title={t("withdraw.title")}
      above={
        <BackLink to="/bedrift/plasser/$openingId" params={{ openingId }}>
          {t("toOpening")}
        </BackLink>
      }
    >
      <Load of={asked}>{(place) => (place ? <Withdraw place={place} /> : <NotFound />)}</Load>
    </Page>
  );
}

function Withdraw({ place }: { place: Opening }) {
  const { t } = useTranslation("employer");
  const navigate = useNavigate();
  const [reason, setReason] = useState<(typeof REASONS)[number]>("FILLED_ELSEWHERE");
  const command = useCommand(
    (why: string) => withdrawOpening(place.id, place.version, why),
    () => {
      announce(t("withdraw.done"));
      void navigate({ to: "/bedrift/plasser/$openingId", params: { openingId: place.id } });
    },
  );
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void command.run(reason);
      }}
    >
      <Paragraph>{t("withdraw.text", { title: place.title })}</Paragraph>
      <OneOf
        name="reason"
        label={t("withdraw.reason")}
        value={reason}
        onChange={setReason}
        options={REASONS.map((one) => ({ value: one, label: t(`withdraw.reasons.${one}`) }))}
      />
      <SubmitRow
        words={t("withdraw.button")}
        busy={command.busy}
        problem={command.problem}
        onReload={() => void command.reload()}
      />
    </form>
  );
}
