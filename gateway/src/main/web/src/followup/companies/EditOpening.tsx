import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { employer, opening } from "../../shared/api/employers";
import { NotFound } from "../../shared/frame/Refused";
import { OpeningForm } from "../../shared/opening/OpeningForm";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { announce } from "../../shared/ui/live";
import { Page } from "../../shared/ui/Page";

/** Staff change a place for a company that called. */
export default function EditOpening() {
  const { t } = useTranslation("followup");
  const { employerId, openingId } = useParams({
    from: "/oppfolging/arbeidsgivere/$employerId/plasser/$openingId/rediger",
  });
  const navigate = useNavigate();
  const company = useQuery(employer(employerId));
  const asked = useQuery({ ...opening(openingId), staleTime: Number.POSITIVE_INFINITY, refetchOnMount: "always" });
  const back = {
    to: "/oppfolging/arbeidsgivere/$employerId/plasser/$openingId",
    params: { employerId, openingId },
  } as const;
  return (
    <Page title={t("company.editOpening")} above={<BackLink {...back}>{t("company.toOpening")}</BackLink>}>
      <Load of={company}>
        {(firm) => (
          <Load of={asked}>
            {(before) =>
              before ? (
                <OpeningForm
                  company={firm}
                  before={before}
                  onDone={() => {
                    announce(t("company.openingSaved"));
                    void navigate(back);
                  }}
                />
              ) : (
                <NotFound />
              )
            }
          </Load>
        )}
      </Load>
    </Page>
  );
}
