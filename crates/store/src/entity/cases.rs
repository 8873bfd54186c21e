pub(crate) mod case_file {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "case_file")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: Uuid,
        pub(crate) reference: String,
        pub(crate) procedure: String,
        pub(crate) stage: String,
        pub(crate) version: i64,
        pub(crate) projection: String,
        pub(crate) chain: Vec<u8>,
        pub(crate) consumer_state: String,
        pub(crate) merchant_state: String,
        pub(crate) merchant_id: Option<Uuid>,
        pub(crate) mediator_id: Option<Uuid>,
        pub(crate) problem: String,
        pub(crate) category: String,
        pub(crate) filed_at: i64,
        pub(crate) changed_at: i64,
        pub(crate) next_due_at: Option<i64>,
        pub(crate) claimed_until: Option<i64>,
        pub(crate) closed_at: Option<i64>,
        pub(crate) outcome: Option<String>,
        pub(crate) order_key: Option<Vec<u8>>,
        pub(crate) erased_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(crate) mod case_party {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "case_party")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) case_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: Uuid,
        pub(crate) side: String,
        pub(crate) represents: Option<Uuid>,
        pub(crate) account_id: Option<Uuid>,
        pub(crate) organization_id: Option<Uuid>,
        pub(crate) address_id: Option<Uuid>,
        pub(crate) name: Option<String>,
        pub(crate) name_folded: Option<String>,
        pub(crate) email: Option<String>,
        pub(crate) email_folded: Option<String>,
        pub(crate) phone: Option<String>,
        pub(crate) website: Option<String>,
        pub(crate) language: String,
        pub(crate) country: String,
        pub(crate) zone: Option<String>,
        pub(crate) address_verified: bool,
        pub(crate) joined_at: i64,
        pub(crate) erased_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(crate) mod case_deadline {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "case_deadline")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) case_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) seq: i64,
        pub(crate) kind: String,
        pub(crate) due_at: i64,
        pub(crate) body: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(crate) mod invitation {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "invitation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) case_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: Uuid,
        pub(crate) party_id: Uuid,
        pub(crate) address_id: Uuid,
        pub(crate) created_at: i64,
        pub(crate) sent_at: Option<i64>,
        pub(crate) opened_at: Option<i64>,
        pub(crate) ended_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
