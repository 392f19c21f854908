/* build: v1.15.0 */
import type {} from "@digdir/designsystemet-types";

// Augment types based on theme
declare module "@digdir/designsystemet-types" {
  export interface ColorDefinitions {
    accent: never;
    brand: never;
    neutral: never;
  }
  export interface SeverityColorDefinitions {
    info: never;
    success: never;
    warning: never;
    danger: never;
  }
}
