import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { opening } from "../shared/api/employers";
import { NotFound } from "../shared/frame/Refused";
import { WithdrawForm } from "../shared/opening/WithdrawForm";
import { BackLink } from "../shared/ui/BackLink";
import { Load } from "../shared/ui/Load";
import { Page } from "../shared/ui/Page";

export default function WithdrawOpening() {
  const { t } = useTranslation("employer");
  const { t: words } = useTranslation("opening");
  const { openingId } = useParams({ from: "/bedrift/plasser/$openingId/trekk" });
  const navigate = useNavigate();
  const asked = useQuery(opening(openingId));
  const back = { to: "/bedrift/plasser/$openingId", params: { openingId } } as const;
  return (
    <Page title={words("withdraw.title")} above={<BackLink {...back}>{t("toOpening")}</BackLink>}>
      <Load of={asked}>
        {(place) => (place ? <WithdrawForm opening={place} onDone={() => void navigate(back)} /> : <NotFound />)}
      </Load>
    </Page>
  );
}
