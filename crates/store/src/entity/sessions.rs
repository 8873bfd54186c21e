pub(crate) mod sign_in_challenge {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sign_in_challenge")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: Uuid,
        pub(crate) purpose: String,
        pub(crate) email_folded: String,
        pub(crate) subject_id: Option<Uuid>,
        pub(crate) language: String,
        pub(crate) issued_at: i64,
        pub(crate) expires_at: i64,
        pub(crate) attempts: i64,
        pub(crate) used_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(crate) mod session {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "session")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: Uuid,
        pub(crate) token_hash: Vec<u8>,
        pub(crate) account_id: Option<Uuid>,
        pub(crate) case_id: Option<Uuid>,
        pub(crate) party_id: Option<Uuid>,
        pub(crate) invitation_id: Option<Uuid>,
        pub(crate) created_at: i64,
        pub(crate) last_used_at: i64,
        pub(crate) expires_at: i64,
        pub(crate) ended_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(crate) mod rate_limit {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "rate_limit")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) scope: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) subject: Vec<u8>,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) window_start: i64,
        pub(crate) used: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
