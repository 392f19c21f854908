import { Alert, Paragraph, Tag } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { lookUp } from "../api/access";
import { day } from "../i18n/format";
import { Facts } from "../ui/Facts";

/** What Enhetsregisteret says of the number that is typed, before anything is sent. */
export function RegisterCard({ number }: { number: string }) {
  const { t } = useTranslation("companies");
  const { data } = useQuery(lookUp(number));
  if (!data) return null;
  const { entity, demo, outcome } = data;
  if (!entity)
    return <Paragraph role="status">{t(`register.${outcome === "SILENT" ? "SILENT" : "UNKNOWN"}`)}</Paragraph>;
  const refused = entity.sort === "WORKPLACE" ? "WORKPLACE" : entity.standing !== "ACTIVE" ? entity.standing : null;
  return (
    <div className="ds-card panel" role="status">
      <p>
        {t("register.title")} {demo && <Tag data-color="warning">{t("register.demo")}</Tag>}
      </p>
      <Facts
        of={[
          [t("register.name"), entity.name],
          [
            t("register.address"),
            [...entity.address, [entity.postalCode, entity.place].filter(Boolean).join(" ")].filter(Boolean).join(", "),
          ],
          [t("register.industry"), entity.industry ?? ""],
          entity.employees != null && [t("register.employees"), entity.employees],
        ]}
      />
      {refused && (
        <Alert data-color="danger">{t(`register.refused.${refused}`, { date: day(entity.standingSince) })}</Alert>
      )}
    </div>
  );
}
