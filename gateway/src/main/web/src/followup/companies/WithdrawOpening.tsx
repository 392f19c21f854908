import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { opening } from "../../shared/api/employers";
import { NotFound } from "../../shared/frame/Refused";
import { WithdrawForm } from "../../shared/opening/WithdrawForm";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { Page } from "../../shared/ui/Page";

export default function WithdrawOpening() {
  const { t } = useTranslation("followup");
  const { t: words } = useTranslation("opening");
  const params = useParams({ from: "/oppfolging/arbeidsgivere/$employerId/plasser/$openingId/trekk" });
  const navigate = useNavigate();
  const asked = useQuery(opening(params.openingId));
  const back = { to: "/oppfolging/arbeidsgivere/$employerId/plasser/$openingId", params } as const;
  return (
    <Page title={words("withdraw.title")} above={<BackLink {...back}>{t("company.toOpening")}</BackLink>}>
      <Load of={asked}>
        {(place) => (place ? <WithdrawForm opening={place} onDone={() => void navigate(back)} /> : <NotFound />)}
      </Load>
    </Page>
  );
}
