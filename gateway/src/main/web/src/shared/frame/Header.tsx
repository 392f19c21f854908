import { Tag } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Session } from "../api/types";
import { LanguageSwitch } from "./LanguageSwitch";
import type { Workplace } from "./places";
import { SignOut } from "./SignOut";

export function Header({ session, role }: { session?: Session; role?: Workplace }) {
  const { t } = useTranslation();
  return (
    <header className="site-header">
      <div className="site-header-row">
        <Link to="/" className="brand">
          <img src="/icon.svg" alt="" width="32" height="32" />
          <span>
            <span className="brand-owner">{t("municipality")}</span>
            <span className="brand-name">{t("service")}</span>
          </span>
        </Link>
        {session?.demo && <Tag data-color="warning">{t("demo")}</Tag>}
        <div className="site-header-end">
          <LanguageSwitch />
          <Link to="/kontakt" className="ds-link">
            {t("help")}
          </Link>
          {session?.signedIn && <SignOut />}
        </div>
      </div>
      {role && (
        <p className="who">
          <strong>{t(`role.${role}`)}</strong>
          {session?.name && <span> · {session.name}</span>}
        </p>
      )}
    </header>
  );
}
