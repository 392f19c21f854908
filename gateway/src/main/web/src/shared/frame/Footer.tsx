import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className="site-footer">
      <p>{t("footer.owner")}</p>
      <ul>
        <li>
          <Link to="/kontakt">{t("footer.contact")}</Link>
        </li>
        <li>
          <Link to="/personvern">{t("footer.privacy")}</Link>
        </li>
        <li>
          <Link to="/tilgjengelighet">{t("footer.accessibility")}</Link>
        </li>
      </ul>
    </footer>
  );
}
