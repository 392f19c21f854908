import { Alert } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Employer } from "../api/types";
import { day, moment } from "../i18n/format";
import { Facts } from "../ui/Facts";

/** What the register said when it was last asked; whoever is gone there is said so loudly. */
export function RegisterFacts({ company }: { company: Employer }) {
  const { t } = useTranslation("companies");
  const entered = company.register;
  if (!entered) return <p className="muted">{t("register.never")}</p>;
  return (
    <>
      {entered.standing !== "ACTIVE" && (
        <Alert data-color="danger">
          {t(`register.refused.${entered.standing}`, { date: day(entered.standingSince) })}
        </Alert>
      )}
      <Facts
        of={[
          [
            t("register.address"),
            [...entered.address, [entered.postalCode, entered.place].filter(Boolean).join(" ")]
              .filter(Boolean)
              .join(", "),
          ],
          [t("register.industry"), entered.industry ?? ""],
          entered.employees != null && [t("register.employees"), entered.employees],
          [t("register.checked"), moment(entered.checkedAt)],
        ]}
      />
    </>
  );
}
