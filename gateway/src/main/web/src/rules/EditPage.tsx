import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { rules } from "../shared/api/rules";
import { BackLink } from "../shared/ui/BackLink";
import { Load } from "../shared/ui/Load";
import { Page } from "../shared/ui/Page";
import { EditForm } from "./EditForm";

/** New weights: change, see what would change, say why, save. */
export default function EditPage() {
  const { t } = useTranslation("rules");
  const { fra } = useSearch({ from: "/regler/endre/" });
  const asked = useQuery(rules());
  return (
    <Page title={t("edit.title")} lead={t("edit.lead")} above={<BackLink to="/regler">{t("back")}</BackLink>} wide>
      <Load of={asked}>
        {({ weights, versions }) => {
          const from = versions.find(({ version }) => version === fra) ?? weights;
          return <EditForm key={fra ?? "current"} start={from} current={weights} />;
        }}
      </Load>
    </Page>
  );
}
