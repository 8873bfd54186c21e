pub(crate) mod evidence {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "evidence")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) case_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: Uuid,
        pub(crate) party_id: Uuid,
        pub(crate) kind: Option<String>,
        pub(crate) digest: Vec<u8>,
        pub(crate) size: i64,
        pub(crate) media_type: String,
        pub(crate) name: Option<String>,
        pub(crate) added_at: i64,
        pub(crate) erased_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
