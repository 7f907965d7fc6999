interface ImportMetaEnv {
  /** Whether drafts are shown; set by the integration that checks the content. */
  readonly DRAFTS_SHOWN: boolean;
}
