package vn.tangthu.conversion.api;

/** How far a re-conversion campaign has come. */
public enum CampaignState {
    /** The files are being chosen. */
    CHOOSING,
    /** Renditions are being made. */
    RUNNING,
    /** A person stopped it; it goes on when a person says so. */
    STOPPED,
    /** The work broke again and again; it goes on when a person says so. */
    FAILED,
    /** Everything is made; a person decides. */
    REMADE,
    /** Everything is decided; nothing changes any more. */
    ENDED;

    /** Whether work is going on. */
    public boolean isWorking() {
        return this == CHOOSING || this == RUNNING;
    }
}
