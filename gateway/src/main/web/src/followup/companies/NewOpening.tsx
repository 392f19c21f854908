import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { employer } from "../../shared/api/employers";
import { OpeningForm } from "../../shared/opening/OpeningForm";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { announce } from "../../shared/ui/live";
import { Page } from "../../shared/ui/Page";

/** Posts a place for a company that called instead of signing in. */
export default function NewOpening() {
  const { t } = useTranslation("followup");
  const { employerId } = useParams({ from: "/oppfolging/arbeidsgivere/$employerId/plass" });
  const navigate = useNavigate();
  const asked = useQuery(employer(employerId));
  const back = { to: "/oppfolging/arbeidsgivere/$employerId", params: { employerId } } as const;
  return (
    <Page
      title={t("company.postFor", { name: asked.data?.name ?? "" })}
      above={<BackLink {...back}>{t("company.back")}</BackLink>}
    >
      <Load of={asked}>
        {(company) => (
          <OpeningForm
            company={company}
            onDone={(drafted) => {
              announce(t("company.drafted"));
              void navigate({
                to: "/oppfolging/arbeidsgivere/$employerId/plasser/$openingId",
                params: { employerId, openingId: drafted.id },
              });
            }}
          />
        )}
      </Load>
    </Page>
  );
}
