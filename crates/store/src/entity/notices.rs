pub(crate) mod outbox {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "outbox")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: Uuid,
        pub(crate) urgency: i64,
        pub(crate) kind: String,
        pub(crate) case_id: Option<Uuid>,
        pub(crate) seq: Option<i64>,
        pub(crate) payload: String,
        pub(crate) dedupe_key: Option<String>,
        pub(crate) created_at: i64,
        pub(crate) due_at: i64,
        pub(crate) expires_at: Option<i64>,
        pub(crate) attempts: i64,
        pub(crate) claimed_until: Option<i64>,
        pub(crate) done_at: Option<i64>,
        pub(crate) dead_at: Option<i64>,
        pub(crate) reason: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(crate) mod notice_delivery {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "notice_delivery")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) notice_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) attempt: i64,
        pub(crate) case_id: Option<Uuid>,
        pub(crate) kind: String,
        pub(crate) recipient_id: Option<Uuid>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) channel: String,
        pub(crate) result: String,
        pub(crate) code: Option<String>,
        pub(crate) at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(crate) mod inbox_notice {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "inbox_notice")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) recipient_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: Uuid,
        pub(crate) kind: String,
        pub(crate) case_id: Option<Uuid>,
        pub(crate) payload: String,
        pub(crate) at: i64,
        pub(crate) read_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(crate) mod webhook_delivery {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "webhook_delivery")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: Uuid,
        pub(crate) webhook_id: Uuid,
        pub(crate) notice_id: Uuid,
        pub(crate) kind: String,
        pub(crate) case_id: Uuid,
        pub(crate) created_at: i64,
        pub(crate) due_at: i64,
        pub(crate) attempts: i64,
        pub(crate) tries: i64,
        pub(crate) claimed_until: Option<i64>,
        pub(crate) done_at: Option<i64>,
        pub(crate) dead_at: Option<i64>,
        pub(crate) reason: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(crate) mod webhook_attempt {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "webhook_attempt")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) delivery_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) attempt: i64,
        pub(crate) attempted_at: i64,
        pub(crate) status: Option<i64>,
        pub(crate) error: Option<String>,
        pub(crate) duration_ms: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
