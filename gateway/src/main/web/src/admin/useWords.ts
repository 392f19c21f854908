import { useTranslation } from "react-i18next";
import { listed } from "../shared/i18n/format";
import type { WorkRole } from "./users";

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Roles and agencies as people call them. */
export function useWords() {
  const { t } = useTranslation("admin");
  const { t: mydata } = useTranslation("mydata");
  return {
    roles: (roles: readonly WorkRole[]) =>
      roles.length === 0
        ? t("users.noRole")
        : sentence(listed(roles.map((role) => t(`users.roles.${role}`).toLowerCase()))),
    agency: (code: string | null) => (code ? mydata(`agency.${code}` as never, { defaultValue: code }) : "–"),
  };
}
